package org.tinkuy.formats;

import java.util.Optional;
import java.util.SortedMap;
import org.tinkuy.document.KeyedDocument;
import org.tinkuy.document.ParkDocument;

/// What a park folder holds: its document, and a hash that changes with every byte that was read.
///
/// @param document the park as it was written
/// @param inputHash SHA-256 as 64 hex digits over the lines `hash name` of the files that were read
///   and the evidence that was compared, in the order of their names, as `sha256sum` writes them
/// @param evidence SHA-256 of the documents in `evidence/` that rows name, by their path in it
/// @param finance the money case as it was written; empty where the folder has none
public record FolderContent(
    ParkDocument document,
    String inputHash,
    SortedMap<String, String> evidence,
    Optional<KeyedDocument> finance) {}
