@echo off
rem Starts the coach: kata --help. The same as the script "kata", for the Windows command line.
rem Exit code 75 of the program means: start it again; 76: a source is newer than what was built.
setlocal
cd /d "%~dp0"
set "TARGET=cli\target"
set "RESUMED=false"

set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
"%JAVA%" -version >nul 2>&1
if errorlevel 1 (
  echo There is no Java here. Install a JDK, 17 or newer: https://adoptium.net has one.
  exit /b 1
)
if exist "%TARGET%\kata.built" if exist "%TARGET%\kata.classpath" goto run

:build
where mvn >nul 2>&1
if errorlevel 1 (set "MAVEN=mvnw.cmd") else (set "MAVEN=mvn")
if not exist "%TARGET%" mkdir "%TARGET%"
echo Building the coach, which may take a minute the first time ...
call %MAVEN% -B -q -pl cli -am package >"%TARGET%\kata-build.log" 2>&1
if errorlevel 1 (
  echo The coach could not be built. Maven says:
  findstr /b /c:"[ERROR]" "%TARGET%\kata-build.log"
  echo All of it is in %TARGET%\kata-build.log. mvn test -pl kata-http works without the coach.
  exit /b 1
)
echo built>"%TARGET%\kata.built"

:run
rem Not "set /p", which reads 1023 characters at most.
for /f "usebackq delims=" %%L in ("%TARGET%\kata.classpath") do set "LIBRARIES=%%L"
set "ARCHIVE=%TARGET%\kata.archive"
rem -Djdk.console: from Java 22 on System.console() would be there without a terminal, too.
set "OPTIONS=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:-UsePerfData -Xmx512m -Xlog:disable"
set "OPTIONS=%OPTIONS% --enable-native-access=ALL-UNNAMED -Djdk.console=java.base"
set "OPTIONS=%OPTIONS% @coach/src/main/javac.options"
if not exist "%ARCHIVE%" (
  rmdir /s /q "%TARGET%\kata-compiled" >nul 2>&1
  "%JAVA%" %OPTIONS% "-XX:ArchiveClassesAtExit=%ARCHIVE%" -cp "%TARGET%\kata.jar;%LIBRARIES%" kata.cli.Main rehearse >nul 2>&1
)

:again
"%JAVA%" %OPTIONS% "-XX:SharedArchiveFile=%ARCHIVE%" -Dkata.command=.\kata -Dkata.built=%TARGET%\kata.built -Dkata.resumed=%RESUMED% -cp "%TARGET%\kata.jar;%LIBRARIES%" kata.cli.Main %*
set "STATUS=%ERRORLEVEL%"
if "%STATUS%"=="75" (
  set "RESUMED=true"
  goto again
)
if "%STATUS%"=="76" (
  del "%ARCHIVE%" >nul 2>&1
  goto build
)
exit /b %STATUS%
