"""StyleGAN2 generator (draft)."""
import math
import torch
from torch import nn
import torch.nn.functional as F

SQRT2 = math.sqrt(2)


class Linear(nn.Module):
    "Equalised fully connected layer: y = x (W g)^T + b lr, W ~ N(0, 1/lr)."
    def __init__(self, in_features, out_features, bias_init=0., lr=1., act=False):
        super().__init__()
        self.weight = nn.Parameter(torch.randn(out_features, in_features) / lr)
        self.bias = nn.Parameter(torch.full((out_features,), float(bias_init)))
        self.gain, self.lr, self.act = lr / math.sqrt(in_features), lr, act

    def forward(self, x):
        y = F.linear(x, self.weight * self.gain, self.bias * self.lr)
        return F.leaky_relu(y, .2) * SQRT2 if self.act else y


class Mapping(nn.Module):
    "z (B,z_dim) -> w (B,w_dim): second-moment normalisation and `layers` dense layers."
    def __init__(self, z_dim=512, w_dim=512, layers=8, lr=.01, w_avg_beta=.995):
        super().__init__()
        dims = [z_dim] + [w_dim] * layers
        self.layers = nn.ModuleList(Linear(i, o, lr=lr, act=True) for i, o in zip(dims, dims[1:]))
        self.register_buffer("w_avg", torch.zeros(w_dim))
        self.w_avg_beta = w_avg_beta

    def forward(self, z, truncation_psi=1.):
        w = z * (z.square().mean(-1, keepdim=True) + 1e-8).rsqrt()
        for layer in self.layers: w = layer(w)
        return w if truncation_psi == 1 else torch.lerp(self.w_avg, w, truncation_psi)

    @torch.no_grad()
    def track(self, w): self.w_avg.lerp_(w.detach().mean(tuple(range(w.ndim - 1))), 1 - self.w_avg_beta)


def fir_phases(taps=(1, 3, 3, 1)):
    "(2,3,3) matrices: 3 taps of a kernel -> 3 taps seen by even / odd output pixels after zero-insertion and FIR."
    f = torch.tensor(taps, dtype=torch.float32); f = 2 * f / f.sum()
    full = torch.zeros(6, 3)
    for b in range(3): full[b:b + 4, b] = f
    return torch.stack([full[1::2], full[0::2]])


def fir_down(k, taps=(1, 3, 3, 1)):
    "(k+3,k): taps of a k-tap kernel -> taps of the strided kernel that blurs first."
    f = torch.tensor(taps, dtype=torch.float32); f = f / f.sum()
    full = torch.zeros(k + 3, k)
    for b in range(k): full[b:b + 4, b] = f
    return full


def up_conv(x, weight, phases):
    "Upsample by 2 (FIR [1,3,3,1]) and convolve 3x3, as one convolution with four output phases. x (B,I,H,W) -> (B,O,2H,2W)."
    o, i = weight.shape[:2]
    k = torch.einsum("pta,qub,oiab->pqoitu", phases, phases, weight).reshape(4 * o, i, 3, 3)
    y = F.conv2d(x, k.to(x.dtype), padding=1)
    b, _, h, w = y.shape
    y = y.permute(0, 2, 3, 1).reshape(b, h, w, 2, 2, o).permute(0, 1, 3, 2, 4, 5).reshape(b, 2 * h, 2 * w, o)
    return y.permute(0, 3, 1, 2)


def down_conv(x, weight, blur):
    "FIR [1,3,3,1] blur and stride-2 convolution as one convolution. x (B,I,H,W) -> (B,O,H/2,W/2)."
    k = torch.einsum("ta,ub,oiab->oitu", blur, blur, weight)
    return F.conv2d(x, k.to(x.dtype), stride=2, padding=(k.shape[-1] - 2) // 2)


def upsample2x(x):
    "FIR [1,3,3,1] upsampling by 2 with zero borders: bilinear interpolation of the zero-padded image."
    return F.interpolate(F.pad(x, (1, 1, 1, 1)), scale_factor=2, mode="bilinear", align_corners=False)[..., 2:-2, 2:-2]


class ModulatedConv(nn.Module):
    "Weight-shared form: the input is scaled by the style, one ordinary convolution, the output demodulated."
    def __init__(self, in_ch, out_ch, w_dim, kernel=3, up=False, demodulate=True):
        super().__init__()
        self.weight = nn.Parameter(torch.randn(out_ch, in_ch, kernel, kernel))
        self.affine = Linear(w_dim, in_ch, bias_init=1.)
        self.up, self.demodulate, self.gain = up, demodulate, 1 / math.sqrt(in_ch * kernel ** 2)
        if up: self.register_buffer("phases", fir_phases(), persistent=False)

    def forward(self, x, w):
        s = self.affine(w)
        weight = self.weight * self.gain
        x = x * s.to(x.dtype)[:, :, None, None]
        y = up_conv(x, weight, self.phases) if self.up else F.conv2d(x, weight.to(x.dtype), padding=weight.shape[-1] // 2)
        if not self.demodulate: return y
        d = (s.square() @ weight.square().sum((2, 3)).t() + 1e-8).rsqrt()
        return y * d.to(y.dtype)[:, :, None, None]


class StyledConv(nn.Module):
    "Modulated convolution, noise (or what `inject` puts in its place), bias, leaky ReLU with gain sqrt 2."
    def __init__(self, in_ch, out_ch, w_dim, resolution, up=False):
        super().__init__()
        self.conv = ModulatedConv(in_ch, out_ch, w_dim, up=up)
        self.bias = nn.Parameter(torch.zeros(out_ch))
        self.noise_strength = nn.Parameter(torch.zeros([]))
        self.register_buffer("noise_const", torch.randn(resolution, resolution))

    def forward(self, x, w, noise="const", inject=None, generator=None):
        h = self.conv(x, w)
        if inject is not None: h = inject(h)
        elif noise == "const": h = h + (self.noise_const * self.noise_strength).to(h.dtype)
        elif noise == "random":
            n = torch.randn(h.shape[0], 1, *h.shape[2:], generator=generator, device=h.device)
            h = h + (n * self.noise_strength).to(h.dtype)
        return F.leaky_relu(h + self.bias.to(h.dtype)[:, None, None], .2) * SQRT2


class ToRGB(nn.Module):
    def __init__(self, in_ch, w_dim):
        super().__init__()
        self.conv = ModulatedConv(in_ch, 3, w_dim, kernel=1, demodulate=False)
        self.bias = nn.Parameter(torch.zeros(3))

    def forward(self, x, w): return self.conv(x, w).float() + self.bias[:, None, None]


class Synthesis(nn.Module):
    "ws (B,L,w_dim) -> img (B,3,R,R)."
    def __init__(self, channels, w_dim=512):
        super().__init__()
        self.resolutions = tuple(4 * 2 ** i for i in range(len(channels)))
        self.num_ws = 2 * len(channels)
        self.const = nn.Parameter(torch.randn(channels[0], 4, 4))
        self.convs, self.to_rgb = nn.ModuleList(), nn.ModuleList()
        prev = channels[0]
        for i, (r, c) in enumerate(zip(self.resolutions, channels)):
            if i: self.convs.append(StyledConv(prev, c, w_dim, r, up=True))
            self.convs.append(StyledConv(c, c, w_dim, r))
            self.to_rgb.append(ToRGB(c, w_dim)); prev = c

    def layers(self):
        "(conv index, block index, index inside the block, row of ws) for every styled convolution."
        return [(n, (n + 1) // 2, (n + 1) % 2 if n else 0, n) for n in range(len(self.convs))]

    def forward(self, ws, noise="const", inject=None, dtype=torch.float32, generator=None):
        if ws.shape[1] != self.num_ws: raise ValueError(f"ws has {ws.shape[1]} rows, expected {self.num_ws}")
        x = self.const.to(dtype)[None].expand(ws.shape[0], -1, -1, -1).contiguous(memory_format=torch.channels_last)
        img = None
        for n, conv in enumerate(self.convs):
            block = (n + 1) // 2
            hook = None if inject is None else (lambda h, n=n: inject(n, h))
            x = conv(x, ws[:, n], noise, hook, generator)
            if n % 2 == 0:
                rgb = self.to_rgb[block](x, ws[:, n + 1])
                img = rgb if img is None else upsample2x(img) + rgb
        return img


class Generator(nn.Module):
    "StyleGAN2: mapping and synthesis."
    def __init__(self, channels, z_dim=512, w_dim=512, mapping_layers=8, mapping_lr=.01):
        super().__init__()
        self.mapping = Mapping(z_dim, w_dim, mapping_layers, mapping_lr)
        self.synthesis = Synthesis(channels, w_dim)

    def forward(self, z, truncation_psi=1., **kw):
        w = self.mapping(z, truncation_psi)
        return self.synthesis(w[:, None].expand(-1, self.synthesis.num_ws, -1), **kw)
