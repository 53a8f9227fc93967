"""Paper: the only room that knows PDF. It takes domain values, writes bytes and asks no store.

Importing it registers the faces, which must happen before reportlab's layout modules are imported.
"""

from __future__ import annotations

from iqdesk.reports import fonts as fonts
