"""Qt: window, tabs, tables, forms, dialogs.

Belongs here: what is seen and typed. The only room besides `app` and
`__main__` that imports PySide6. Widgets get a `UiContext` in the constructor;
texts are literals for `self.tr` and `QCoreApplication.translate`. May import
`services`, `statistics`, `documents`, `exchange`, `domain`, never `storage`.
Copy `tabs/inquiries/` as an example.
"""
