@echo off
cd /d "%~dp0"
set DOTNET_NOLOGO=1
set DOTNET_CLI_TELEMETRY_OPTOUT=1
dotnet run --project eng\Build --verbosity quiet -- %*
