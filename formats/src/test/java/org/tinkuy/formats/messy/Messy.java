package org.tinkuy.formats.messy;

import java.util.function.Supplier;

/// A file as somebody would send it.
///
/// @param file its name
/// @param story where such a thing comes from
/// @param content its bytes
/// @param expected a line for each row that is read, a line for each issue
public record Messy(String file, String story, Supplier<byte[]> content, String expected) {
  @Override
  public String toString() {
    return file + ": " + story;
  }
}
