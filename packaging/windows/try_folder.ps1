# Lets the program in a folder test itself, and shows what it says. Ends with its exit code.
param([Parameter(Mandatory)][string]$Folder)

$ErrorActionPreference = "Stop"
$said = New-TemporaryFile
# It has no console; -Wait, for otherwise nobody waits for a program with windows.
$test = Start-Process (Resolve-Path "$Folder\gcdesk.exe").Path -ArgumentList "--self-test" -RedirectStandardOutput $said.FullName -Wait -PassThru
Get-Content -Encoding utf8 $said.FullName
exit $test.ExitCode
