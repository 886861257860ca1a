; The Windows installer: for the user who runs it, without an administrator. `makensis` builds it around the folder that
; PyInstaller built on Windows:
;
;   makensis -DVERSION=1.2.3 -DFOLDER=dist\gcdesk -DICON=dist\icons\gcdesk.ico -DOUTPUT=dist\gcdesk-1.2.3-setup.exe packaging\windows\gcdesk.nsi
;
; /S installs without a question, /D=C:\some folder (last, without quotes) into another folder. Both setup and uninstaller
; end with 2 when gcdesk is open or a file can't be written; what was installed before is then there as it was.
;
; Removing takes away what was installed and leaves settings, unfinished uploads and logs: they are the user's.

Unicode true
!include "MUI2.nsh"
!include "FileFunc.nsh"
!include "LogicLib.nsh"
!include "WinVer.nsh"
!include "x64.nsh"

!define KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\gcdesk"

Name "gcdesk"
OutFile "${OUTPUT}"
RequestExecutionLevel user
ManifestDPIAware true
InstallDir "$LOCALAPPDATA\Programs\gcdesk"
InstallDirRegKey HKCU "${KEY}" "InstallLocation"
; A file that can't be written ends the installation: without one, gcdesk doesn't work.
AllowSkipFiles off
SetCompressor /SOLID lzma
BrandingText "gcdesk ${VERSION}"

VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "gcdesk"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "Installer of gcdesk"
VIAddVersionKey "LegalCopyright" "The gcdesk developers, Apache License 2.0"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_FINISHPAGE_RUN "$INSTDIR\gcdesk.exe"
!insertmacro MUI_PAGE_LICENSE "..\..\LICENSE"
!define MUI_PAGE_CUSTOMFUNCTION_LEAVE RefuseTheFolderOfAnotherProgram
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "Dutch"
!insertmacro MUI_LANGUAGE "German"

LangString RUNNING ${LANG_ENGLISH} "gcdesk is open. Close it, then go on."
LangString RUNNING ${LANG_DUTCH} "gcdesk is open. Sluit het en ga dan verder."
LangString RUNNING ${LANG_GERMAN} "gcdesk ist geöffnet. Schließen Sie es und machen Sie dann weiter."

LangString IN_USE ${LANG_ENGLISH} "Another program uses files of gcdesk in $INSTDIR\_internal. Close that program, then go on."
LangString IN_USE ${LANG_DUTCH} "Een ander programma gebruikt bestanden van gcdesk in $INSTDIR\_internal. Sluit dat programma en ga dan verder."
LangString IN_USE ${LANG_GERMAN} "Ein anderes Programm benutzt Dateien von gcdesk in $INSTDIR\_internal. Schließen Sie dieses Programm und machen Sie dann weiter."

LangString NOT_OURS ${LANG_ENGLISH} "In $INSTDIR lies another program. Choose another folder for gcdesk."
LangString NOT_OURS ${LANG_DUTCH} "In $INSTDIR staat een ander programma. Kies een andere map voor gcdesk."
LangString NOT_OURS ${LANG_GERMAN} "In $INSTDIR liegt ein anderes Programm. Wählen Sie einen anderen Ordner für gcdesk."

LangString TOO_OLD ${LANG_ENGLISH} "gcdesk needs Windows 10 (version 1809) or later, 64-bit. It can't be installed on this computer."
LangString TOO_OLD ${LANG_DUTCH} "gcdesk heeft Windows 10 (versie 1809) of nieuwer nodig, 64-bits. Op deze computer kan het niet worden geïnstalleerd."
LangString TOO_OLD ${LANG_GERMAN} "gcdesk braucht Windows 10 (Version 1809) oder neuer, 64 Bit. Auf diesem Computer lässt es sich nicht installieren."

; Whether files of this version have begun to be written.
Var Laying

Function .onInit
  ${IfNot} ${RunningX64}
  ${OrIfNot} ${AtLeastBuild} 17763
    MessageBox MB_OK|MB_ICONSTOP "$(TOO_OLD)" /SD IDOK
    SetErrorLevel 2
    Quit
  ${EndIf}
FunctionEnd

; Other programs that PyInstaller made have an _internal as well, and ours would take its place.
Function RefuseTheFolderOfAnotherProgram
  ${If} ${FileExists} "$INSTDIR\_internal\*.*"
  ${AndIfNot} ${FileExists} "$INSTDIR\gcdesk.exe"
    MessageBox MB_OK|MB_ICONEXCLAMATION "$(NOT_OURS)" /SD IDOK
    Abort
  ${EndIf}
FunctionEnd

; A file that runs can't be opened for writing.
!macro WAIT_UNTIL_CLOSED
  again:
  IfFileExists "$INSTDIR\gcdesk.exe" 0 closed
  ClearErrors
  FileOpen $0 "$INSTDIR\gcdesk.exe" a
  IfErrors 0 free
  MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(RUNNING)" /SD IDCANCEL IDRETRY again
  Abort
  free:
  FileClose $0
  closed:
!macroend

!macro PUT_BACK
  Rename "$INSTDIR\_before\_internal" "$INSTDIR\_internal"
  Rename "$INSTDIR\_before\gcdesk.exe" "$INSTDIR\gcdesk.exe"
  RMDir "$INSTDIR\_before"
!macroend

Section "gcdesk"
  Call RefuseTheFolderOfAnotherProgram
  !insertmacro WAIT_UNTIL_CLOSED

  ; One that lies in another folder would stay there with nothing to remove it. (Before ours is written: that the folder
  ; has another name doesn't say that it is another.)
  ReadRegStr $1 HKCU "${KEY}" "InstallLocation"
  ${If} $1 != ""
  ${AndIf} $1 != $INSTDIR
  ${AndIf} ${FileExists} "$1\uninstall.exe"
    elsewhere:
    ExecWait '"$1\uninstall.exe" /S _?=$1' $0
    ${If} $0 <> 0
      MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(RUNNING)" /SD IDCANCEL IDRETRY elsewhere
      Abort
    ${EndIf}
    Delete "$1\uninstall.exe"
    RMDir "$1"
  ${EndIf}

  ; What an older version had and this one has not must not stay; but if this one can't be written, the older comes back.
  RMDir /r "$INSTDIR\_before"
  StrCpy $2 0
  aside:
  ClearErrors
  ${If} ${FileExists} "$INSTDIR\_internal\*.*"
    CreateDirectory "$INSTDIR\_before"
    Rename "$INSTDIR\_internal" "$INSTDIR\_before\_internal"
    Rename "$INSTDIR\gcdesk.exe" "$INSTDIR\_before\gcdesk.exe"
  ${EndIf}
  ${If} ${Errors}
    !insertmacro PUT_BACK
    ; What looks for viruses may hold a file for a moment.
    ${If} $2 < 10
      IntOp $2 $2 + 1
      Sleep 500
      Goto aside
    ${EndIf}
    MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(IN_USE)" /SD IDCANCEL IDRETRY aside
    Abort
  ${EndIf}

  StrCpy $Laying "yes"
  SetOutPath "$INSTDIR"
  ; The program first: a folder with it is ours, also when the power fails before all is written. (makensis on Windows takes
  ; no slash for the end of a folder, the one on Linux does take a backslash.)
  File "${FOLDER}\gcdesk.exe"
  File /r "${FOLDER}\_internal"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  RMDir /r "$INSTDIR\_before"

  ; Where gcdesk is started, it keeps open, and so does what it starts; the folder of the program must be free to go.
  SetOutPath "$PROFILE"
  CreateShortcut "$SMPROGRAMS\gcdesk.lnk" "$INSTDIR\gcdesk.exe"
  WriteRegStr HKCU "${KEY}" "DisplayName" "gcdesk"
  WriteRegStr HKCU "${KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${KEY}" "DisplayIcon" "$INSTDIR\gcdesk.exe"
  WriteRegStr HKCU "${KEY}" "Publisher" "The gcdesk developers"
  WriteRegStr HKCU "${KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${KEY}" "NoModify" 1
  WriteRegDWORD HKCU "${KEY}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegDWORD HKCU "${KEY}" "EstimatedSize" $0
SectionEnd

Function .onInstFailed
  ${If} $Laying == "yes"
    SetOutPath "$PROFILE"
    RMDir /r "$INSTDIR\_internal"
    Delete "$INSTDIR\gcdesk.exe"
    !insertmacro PUT_BACK
    RMDir "$INSTDIR"
  ${EndIf}
FunctionEnd

Section "Uninstall"
  !insertmacro WAIT_UNTIL_CLOSED
  SetOutPath "$TEMP"
  ; By name, not the whole folder: somebody may have installed into one with other things in it.
  RMDir /r "$INSTDIR\_internal"
  RMDir /r "$INSTDIR\_before"
  Delete "$INSTDIR\gcdesk.exe"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\gcdesk.lnk"
  DeleteRegKey HKCU "${KEY}"
SectionEnd
