package org.tinkuy.governance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Bodies and powers of a park, put together by a test without files.
final class Bodies {
  private Bodies() {}

  /// A body with roles.
  ///
  /// @param roles each as `role`, `role 0.4` for an owner's share, `role contract` or `role
  ///   contract 2023-12-31`
  static RoleHolder body(String id, String... roles) {
    List<RoleHolder.Role> all = new ArrayList<>();
    for (String role : roles) {
      all.add(role(List.of(role.split(" ", -1))));
    }
    return new RoleHolder(id, id, "public", all);
  }

  private static RoleHolder.Role role(List<String> words) {
    String second = words.size() > 1 ? words.get(1) : "";
    boolean share = second.startsWith("0") || second.startsWith("1");
    return new RoleHolder.Role(
        words.getFirst(),
        share ? Optional.of(Double.valueOf(second)) : Optional.empty(),
        share ? "" : second,
        words.size() > 2 ? Optional.of(LocalDate.parse(words.get(2))) : Optional.empty(),
        "");
  }

  /// A power by its holders, each as `body basis shared`: `city law yes`; `-` for no basis.
  static Power power(String power, String... holders) {
    List<Power.Holder> all = new ArrayList<>();
    for (String holder : holders) {
      List<String> words = List.of(holder.split(" ", -1));
      Optional<Boolean> shared =
          words.size() > 2 ? Optional.of(words.get(2).equals("yes")) : Optional.empty();
      String basis = words.get(1).equals("-") ? "" : words.get(1);
      all.add(new Power.Holder(words.getFirst(), basis, shared));
    }
    return new Power(power, all);
  }
}
