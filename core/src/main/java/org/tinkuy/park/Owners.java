package org.tinkuy.park;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tinkuy.catalog.Field;
import org.tinkuy.catalog.Secrecy;

/// Whose the rows of a park are, and how far each may travel: the one rule of it.
///
/// A row is as secret as its cell `secrecy` says; else as the tenants say whose it is, the most
/// secret where there are several; else it is the tenant's own where a tenant owns it; else as its
/// table says in [org.tinkuy.catalog.Ownership].
///
/// @param park the park
public record Owners(Park park) {
  /// The id that stands for the park itself.
  public static final String PARK = "park";

  private static final String SECRECY = "secrecy";

  /// Ids of the tenants and bodies that own a row, in the order of the catalog; `park` where none
  /// does, also for a row that is not the park's own (a reference value of the catalog).
  public List<String> of(RowRef ref) {
    List<String> owners = park.find(ref).map(this::named).orElse(List.of());
    return owners.isEmpty() ? List.of(PARK) : owners;
  }

  /// How far a row may travel.
  public Secrecy secrecy(RowRef ref) {
    return park.find(ref).map(this::secrecy).orElse(Secrecy.T3);
  }

  /// How far a row of this park may travel.
  public Secrecy secrecy(ParkRow row) {
    return stated(row)
        .or(() -> named(row).stream().flatMap(id -> ofOwner(id).stream()).reduce(Secrecy::and))
        .orElse(row.schema().ownership().otherwise());
  }

  private Optional<Secrecy> ofOwner(String id) {
    return tenant(id).map(tenant -> stated(tenant).orElse(Secrecy.T1));
  }

  private static Optional<Secrecy> stated(ParkRow row) {
    return row.findText(SECRECY).map(Secrecy::valueOf);
  }

  private List<String> named(ParkRow row) {
    List<String> owners = new ArrayList<>();
    for (String path : row.schema().ownership().columns()) {
      for (String id : ids(row, path)) {
        if (!owners.contains(id) && isOwner(id)) {
          owners.add(id);
        }
      }
    }
    return owners;
  }

  private List<String> ids(ParkRow row, String path) {
    int dot = path.indexOf('.');
    if (dot < 0) {
      return row.ids(path);
    }
    Optional<Field> reference = row.schema().findField(path.substring(0, dot));
    return reference
        .flatMap(field -> park.findReferred(row, field))
        .map(referred -> referred.ids(path.substring(dot + 1)))
        .orElse(List.of());
  }

  private boolean isOwner(String id) {
    return !rows("tenants", id).isEmpty() || !rows("bodies", id).isEmpty();
  }

  private Optional<ParkRow> tenant(String id) {
    return rows("tenants", id).stream().findFirst();
  }

  private List<ParkRow> rows(String table, String id) {
    return Optional.ofNullable(park.tables().get(table))
        .map(found -> found.named(id))
        .orElse(List.of());
  }
}
