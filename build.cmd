@echo off
cd /d "%~dp0"
dotnet run --project eng\Build --verbosity quiet -- %*
