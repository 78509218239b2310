"""What every test of screens shares: one application, without a screen."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
