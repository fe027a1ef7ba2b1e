"""Safe copies of everything, and putting them back."""

from headway.actions.backups.archive import BackupProblem, Manifest
from headway.actions.backups.restoring import Restored, restore_backup
from headway.actions.backups.writing import Backup, write_backup

__all__ = ["Backup", "BackupProblem", "Manifest", "Restored", "restore_backup", "write_backup"]
