"""What holds for every test. Nothing here may need Qt: the core's tests also run where there is none."""

import os
import socket
import sys

from hypothesis import settings

# Before anything imports Qt: windows are drawn off-screen, whatever display the machine has.
os.environ["QT_QPA_PLATFORM"] = "offscreen"

# The same examples in every run, and no failure because a machine is slow.
settings.register_profile("steady", derandomize=True, deadline=None, database=None)
settings.register_profile("fuzz", deadline=None, database=None, max_examples=5_000)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "steady"))


class ReachedForTheNetwork(RuntimeError):
    """A test tried to talk to another machine. Pipes and local sockets stay allowed."""


def _allow_no_network(event: str, arguments: tuple[object, ...]) -> None:
    if event == "socket.getaddrinfo" or (
        event == "socket.__new__" and arguments[1] in (socket.AF_INET, socket.AF_INET6)
    ):
        raise ReachedForTheNetwork(event)


# An audit hook sees sockets however they are made, also those that a library makes.
sys.addaudithook(_allow_no_network)
