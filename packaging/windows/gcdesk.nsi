; The Windows installer: for the user who runs it, without an administrator. `makensis` builds it around the folder that
; PyInstaller built on Windows:
;
;   makensis -DVERSION=1.2.3 -DFOLDER=dist\gcdesk -DICON=dist\icons\gcdesk.ico -DOUTPUT=dist\gcdesk-1.2.3-setup.exe packaging\windows\gcdesk.nsi
;
; Removing takes away what was installed and leaves settings, unfinished uploads and logs: they are the user's.

Unicode true
!include "MUI2.nsh"
!include "FileFunc.nsh"

!define KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\gcdesk"

Name "gcdesk"
OutFile "${OUTPUT}"
RequestExecutionLevel user
InstallDir "$LOCALAPPDATA\Programs\gcdesk"
InstallDirRegKey HKCU "${KEY}" "InstallLocation"
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
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "Dutch"
!insertmacro MUI_LANGUAGE "German"

LangString RUNNING ${LANG_ENGLISH} "gcdesk is running. Close it, then go on."
LangString RUNNING ${LANG_DUTCH} "gcdesk is open. Sluit het en ga dan verder."
LangString RUNNING ${LANG_GERMAN} "gcdesk läuft. Schließen Sie es und machen Sie dann weiter."

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

Section "gcdesk"
  !insertmacro WAIT_UNTIL_CLOSED
  ; What an older version had and this one has not must not stay.
  RMDir /r "$INSTDIR\_internal"
  SetOutPath "$INSTDIR"
  File /r "${FOLDER}/*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
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

Section "Uninstall"
  !insertmacro WAIT_UNTIL_CLOSED
  ; By name, not the whole folder: somebody may have installed into one with other things in it.
  RMDir /r "$INSTDIR\_internal"
  Delete "$INSTDIR\gcdesk.exe"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\gcdesk.lnk"
  DeleteRegKey HKCU "${KEY}"
SectionEnd
