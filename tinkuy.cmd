@echo off
rem Starts Tinkuy from this checkout, building it on first use. Not tried: we have no Windows to
rem try it on. It needs a JDK 25 or newer, found through JAVA_HOME or on PATH.
setlocal
set "TINKUY_HOME=%~dp0"
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
if not exist "%TINKUY_HOME%app\target\lib" call "%TINKUY_HOME%mvnw.cmd" -q -B -f "%TINKUY_HOME%pom.xml" -pl app -am -Dmaven.test.skip=true -Dspotless.check.skip=true package
if errorlevel 1 exit /b %ERRORLEVEL%
for %%J in ("%TINKUY_HOME%app\target\tinkuy-app-*.jar") do set "JAR=%%J"
rem As the shell launcher: only the assessment of large parks, of more than 8 MB, earns back the slow compiler.
set "SHORT=-XX:TieredStopAtLevel=1"
if not "%~1"=="assess" goto run
set /a TOTAL_KB=0
set "BEFORE="
:next
if "%~1"=="" goto counted
if exist "%~1\park.yaml" if not "%BEFORE%"=="--out" for /r "%~1" %%F in (*) do set /a TOTAL_KB+=%%~zF/1024
set "BEFORE=%~1"
shift /1
goto next
:counted
if %TOTAL_KB% gtr 8192 set "SHORT="
:run
"%JAVA%" -Xlog:disable -XX:+UseSerialGC -Xms256m %SHORT% -XX:ReservedCodeCacheSize=240m --sun-misc-unsafe-memory-access=allow "-Dtinkuy.home=%TINKUY_HOME%." -jar "%JAR%" %*
exit /b %ERRORLEVEL%
