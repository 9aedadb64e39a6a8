"""`python -m styleface_nb`: the command `styleface`, for launchers such as torchrun."""
from styleface_nb.pages import main

main()
