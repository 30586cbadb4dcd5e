@echo off
rem Starts Tinkuy with the Java runtime beside it. Not tried: we have no Windows to try it on.
setlocal
set "HOME_OF_TINKUY=%~dp0.."
"%HOME_OF_TINKUY%\runtime\bin\java.exe" -Xlog:disable -XX:+UseSerialGC -Xms256m --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow "-Dtinkuy.home=%HOME_OF_TINKUY%" -cp "%HOME_OF_TINKUY%\lib\*" org.tinkuy.app.Main %*
exit /b %ERRORLEVEL%
