package org.tinkuy.formats.fuzz;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// Files that lie in a folder together, one of which is changed.
///
/// @param name what it is called
/// @param files content by name, `park.yaml` only where it is not the usual one
/// @param target the file that is changed
public record Sample(String name, Map<String, byte[]> files, String target) {
  public Sample {
    files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
  }

  /// The bytes of the file that is changed.
  public byte[] bytes() {
    return files.getOrDefault(target, new byte[0]);
  }

  @Override
  public String toString() {
    return name + ": " + target;
  }
}
