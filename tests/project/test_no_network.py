"""The guard that keeps every test off the network."""

import socket

import pytest


def test_an_internet_socket_is_refused():
    with pytest.raises(RuntimeError, match=r"socket\.__new__"):
        socket.socket(socket.AF_INET, socket.SOCK_STREAM)


def test_asking_for_an_address_is_refused():
    with pytest.raises(RuntimeError, match="getaddrinfo"):
        socket.getaddrinfo("example.com", 443)
