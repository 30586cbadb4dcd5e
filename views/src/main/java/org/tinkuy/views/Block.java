package org.tinkuy.views;

/// One thing shown in a section. Renderers switch over the seven kinds and know nothing else.
public sealed interface Block
    permits Finding, KeyFigures, Table, Picture, Choice, Explanation, Note {}
