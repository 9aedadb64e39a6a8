from setuptools import setup, find_packages
setup(name="styleface_nb", version="0.1.0", packages=find_packages(include=["styleface_nb*"]))
