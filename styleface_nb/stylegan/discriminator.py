"""StyleGAN2 residual discriminator (draft)."""
import math
import torch
from torch import nn
import torch.nn.functional as F
from styleface_nb.stylegan.generator import Linear, SQRT2, fir_down, down_conv


class Conv(nn.Module):
    "Equalised convolution; `down` blurs with [1,3,3,1] and strides by 2."
    def __init__(self, in_ch, out_ch, kernel, down=False, bias=True, act=True, gain=1.):
        super().__init__()
        self.weight = nn.Parameter(torch.randn(out_ch, in_ch, kernel, kernel))
        self.bias = nn.Parameter(torch.zeros(out_ch)) if bias else None
        self.scale, self.down, self.act, self.gain = 1 / math.sqrt(in_ch * kernel ** 2), down, act, gain
        if down: self.register_buffer("blur", fir_down(kernel), persistent=False)

    def forward(self, x):
        weight = self.weight * self.scale
        if self.act: weight = weight * (SQRT2 * self.gain)
        elif self.gain != 1: weight = weight * self.gain
        x = down_conv(x, weight, self.blur) if self.down else F.conv2d(x, weight.to(x.dtype), padding=weight.shape[-1] // 2)
        if self.bias is not None: x = x + (self.bias * (SQRT2 * self.gain if self.act else self.gain)).to(x.dtype)[:, None, None]
        return F.leaky_relu(x, .2) if self.act else x


class Block(nn.Module):
    def __init__(self, in_ch, out_ch):
        super().__init__()
        self.conv0 = Conv(in_ch, in_ch, 3)
        self.conv1 = Conv(in_ch, out_ch, 3, down=True, gain=math.sqrt(.5))
        self.skip = Conv(in_ch, out_ch, 1, down=True, bias=False, act=False, gain=math.sqrt(.5))

    def forward(self, x): return self.skip(x) + self.conv1(self.conv0(x))


def minibatch_std(x, group=4, channels=1):
    "Append the standard deviation over groups of `group` images (strided, as in StyleGAN2) as `channels` feature maps."
    b, c, h, w = x.shape
    g = min(group, b)
    if b % g: raise ValueError(f"minibatch standard deviation: got a batch of {b}, expected a multiple of the group size {g}")
    y = x.float().reshape(g, -1, channels, c // channels, h, w)
    y = (y - y.mean(0)).square().mean(0).add(1e-8).sqrt().mean((2, 3, 4)).reshape(-1, channels, 1, 1).repeat(g, 1, h, w)
    return torch.cat([x, y.to(x.dtype)], 1)


class Discriminator(nn.Module):
    "img (B,3,R,R) -> logits (B,1); `features=True` also returns the output of every block, finest first."
    def __init__(self, channels, group=4):
        super().__init__()
        ch = list(channels)[::-1]
        self.from_rgb = Conv(3, ch[0], 1)
        self.blocks = nn.ModuleList(Block(i, o) for i, o in zip(ch, ch[1:]))
        self.conv = Conv(ch[-1] + 1, ch[-1], 3)
        self.fc = Linear(ch[-1] * 16, ch[-1], act=True)
        self.out = Linear(ch[-1], 1)
        self.group = group

    def forward(self, img, features=False, dtype=torch.float32):
        x = self.from_rgb(img.to(dtype).contiguous(memory_format=torch.channels_last))
        feats = []
        for block in self.blocks:
            x = block(x); feats.append(x)
        x = self.conv(minibatch_std(x.float(), self.group))
        logits = self.out(self.fc(x.flatten(1)))
        return (logits, feats) if features else logits
