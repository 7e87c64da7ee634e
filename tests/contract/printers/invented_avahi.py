# SPDX-FileCopyrightText: 2026 Lanyard contributors
# SPDX-License-Identifier: Apache-2.0
"""An avahi of invention on a message bus of its own: tells of services that nobody offers.

Usage: invented_avahi.py BUS SERVICES, a JSON list of objects with name, type ("_ipp._tcp"), host,
port and text (a list of "key=value"); nobody tells the host of one that has none. Speaks those D-Bus
interfaces of avahi (avahi-daemon/org.freedesktop.Avahi.*.xml of avahi 0.8) that libcups asks through
libavahi-client. Says "ready" once it can be asked.
"""
import json
import sys

from gi.repository import Gio, GLib

NAME = "org.freedesktop.Avahi"
LOOPBACK = (1, 0)  # lo, IPv4
RUNNING, API = 2, 515
CLASS_IN, TYPE_TXT = 1, 16


def packed(text):
    """As in a TXT record: each string behind its length."""
    lines = [line.encode() for line in text]
    return b"".join(bytes([len(line)]) + line for line in lines)


def escaped(name):
    """As a label of DNS is written."""
    return "".join(chr(b) if chr(b).isalnum() and b < 128 else f"\\{b:03}" for b in name.encode())


class Avahi:
    def __init__(self, services):
        self.services = services
        self.paths = 0

    def called(self, connection, message, incoming, *_):
        if not incoming or message.get_message_type() != Gio.DBusMessageType.METHOD_CALL:
            return message
        member, body = message.get_member(), message.get_body()
        reply = Gio.DBusMessage.new_method_reply(message)
        told = []
        if member == "GetAPIVersion":
            reply.set_body(GLib.Variant("(u)", (API,)))
        elif member == "GetState":
            reply.set_body(GLib.Variant("(i)", (RUNNING,)))
        elif member in ("ServiceBrowserNew", "RecordBrowserNew", "ServiceResolverNew"):
            self.paths += 1
            path = f"/asked{self.paths}"
            reply.set_body(GLib.Variant("(o)", (path,)))
            told = [(path, f"{NAME}.{member[:-3]}", *each)
                    for each in getattr(self, member)(*body.unpack())]
        connection.send_message(reply, Gio.DBusSendMessageFlags.NONE)
        for path, interface, signal, value in told:
            connection.emit_signal(message.get_sender(), path, interface, signal, value)
        return None

    def ServiceBrowserNew(self, _interface, _protocol, kind, _domain, _flags):
        told = [("ItemNew", GLib.Variant("(iisssu)", (*LOOPBACK, each["name"], kind, "local", 0)))
                for each in self.services if each["type"] == kind]
        return [*told, ("AllForNow", None)]

    def RecordBrowserNew(self, _interface, _protocol, name, _class, _kind, _flags):
        return [("ItemNew", GLib.Variant("(iisqqayu)", (
                    *LOOPBACK, name, CLASS_IN, TYPE_TXT, packed(each["text"]), 0)))
                for each in self.services
                if name == f"{escaped(each['name'])}.{each['type']}.local"]

    def ServiceResolverNew(self, _interface, _protocol, name, kind, domain, _address, _flags):
        for each in self.services:
            if (each["name"], each["type"]) == (name, kind) and each.get("host"):
                text = [line.encode() for line in each["text"]]
                return [("Found", GLib.Variant("(iissssisqaayu)", (
                    *LOOPBACK, name, kind, domain, each["host"], 0, "127.0.0.1", each["port"],
                    text, 0)))]
        return [("Failure", GLib.Variant("(s)", (f"{NAME}.TimeoutError",)))]


def main():
    flags = (Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT
             | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION)
    bus = Gio.DBusConnection.new_for_address_sync(sys.argv[1], flags, None, None)
    bus.add_filter(Avahi(json.loads(sys.argv[2])).called)
    bus.call_sync("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus",
                  "RequestName", GLib.Variant("(su)", (NAME, 0)), None, 0, -1, None)
    print("ready", flush=True)
    GLib.MainLoop().run()


main()
