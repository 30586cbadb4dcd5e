#!/bin/sh
# Starts Tinkuy with the Java runtime beside it; nothing need be installed.
set -eu
self=$0
# Without a link no program but the shell's own: what finds the folder must not be missing on a bare
# machine.
case $self in
  */*) ;;
  *) self=./$self ;;
esac
while [ -h "$self" ]; do
  link=$(readlink "$self")
  case $link in
    /*) self=$link ;;
    *) self=${self%/*}/$link ;;
  esac
done
home=$(cd "${self%/*}/.." && pwd -P)
exec "$home/runtime/bin/java" -Xlog:disable -XX:+UseSerialGC -Xms256m --enable-native-access=ALL-UNNAMED \
  --sun-misc-unsafe-memory-access=allow "-Dtinkuy.home=$home" -cp "$home/lib/*" org.tinkuy.app.Main "$@"
