# Installs what the one setup in dist installs, uses it, installs it again and removes it; for a machine where no gcdesk is.

$ErrorActionPreference = "Stop"
$setup = (Get-Item dist\*-setup.exe).FullName
$folder = "$env:LOCALAPPDATA\Programs\gcdesk"
$entry = "HKCU:\Software\Microsoft\Windows\CurrentVersion\Uninstall\gcdesk"
$shortcut = "$env:APPDATA\Microsoft\Windows\Start Menu\Programs\gcdesk.lnk"

function Invoke-Program([string]$Program, [string]$Arguments, [int]$Expected) {
    # One string: what follows _?= is taken as it is, up to the end, and must have no quotes.
    $ended = Start-Process $Program -ArgumentList $Arguments -Wait -PassThru
    if ($ended.ExitCode -ne $Expected) { throw "$Program $Arguments ended with $($ended.ExitCode), not with $Expected." }
}

function Assert-There([bool]$Expected) {
    foreach ($path in "$folder\gcdesk.exe", "$folder\_internal", $shortcut, $entry) {
        if ((Test-Path $path) -ne $Expected) { throw "$path is there: $(-not $Expected)." }
    }
}

Invoke-Program $setup "/S" 0
Assert-There $true
& "$PSScriptRoot\try_folder.ps1" $folder
if ($LASTEXITCODE) { exit $LASTEXITCODE }

# Of an older version.
Set-Content "$folder\_internal\gone.txt" "not in this version"

$open = Start-Process "$folder\gcdesk.exe" -ArgumentList "--practice" -PassThru
Start-Sleep 15
if ($open.HasExited) { throw "gcdesk ended by itself, with $($open.ExitCode)." }
Invoke-Program $setup "/S" 2
Invoke-Program "$folder\uninstall.exe" "/S _?=$folder" 2
Assert-There $true
Stop-Process -InputObject $open
$open.WaitForExit()

Invoke-Program $setup "/S" 0
if (Test-Path "$folder\_internal\gone.txt") { throw "A file of the version before is left." }
if (Test-Path "$folder\_before") { throw "The version before is left." }

Invoke-Program "$folder\uninstall.exe" "/S _?=$folder" 0
Assert-There $false
