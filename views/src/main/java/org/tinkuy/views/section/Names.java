package org.tinkuy.views.section;

import java.util.HashMap;
import java.util.Map;
import org.tinkuy.park.Park;

/// The names of tenants and bodies by their ids.
///
/// @param byId names; an id that has none is shown itself
record Names(Map<String, String> byId) {
  static Names of(Park park) {
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

  String of(String id) {
    return byId.getOrDefault(id, id);
  }
}
