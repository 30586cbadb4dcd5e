package org.tinkuy.views;

/// One thing shown in a section. Renderers switch over the five kinds and know nothing else.
public sealed interface Block permits Finding, KeyFigures, Table, Picture, Note {}
