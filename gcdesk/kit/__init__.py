"""The Qt toolbox: tasks, progress, messages, tables, theme, settings. Knows nothing of reader studies."""
