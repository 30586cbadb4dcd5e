package org.tinkuy.views.wording;

import java.util.HashMap;
import java.util.Map;
import org.tinkuy.park.Park;

/// The names of tenants and bodies by their ids.
///
/// @param byId names; an id that has none is shown itself
public record Names(Map<String, String> byId) {
  public static Names of(Park park) {
    Map<String, String> names = new HashMap<>();
    park.table("bodies").rows().forEach(row -> names.put(row.text("body"), row.text("name")));
    park.tenants()
        .forEach(
            tenant -> {
              if (!tenant.name().isEmpty()) {
                names.put(tenant.id(), tenant.name());
              }
            });
    return new Names(names);
  }

  public String of(String id) {
    return byId.getOrDefault(id, id);
  }
}
