package org.tinkuy.study;

import java.util.List;
import org.tinkuy.document.ChangeSet;
import org.tinkuy.document.Difference;

/// The same park with a named set of changes: what if.
///
/// @param changes the changes
/// @param hash SHA-256 of the file they were read from, hexadecimal; empty where there is none
/// @param differences each cell that is not what it is in the park; empty where the changes say
///   what is already so
public record Scenario(ChangeSet changes, String hash, List<Difference> differences) {
  public Scenario {
    differences = List.copyOf(differences);
  }

  public String name() {
    return changes.name();
  }
}
