package org.tinkuy.app;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.tinkuy.form.FormReturn;
import org.tinkuy.form.TenantForm;
import org.tinkuy.kernel.Attempt;
import org.tinkuy.kernel.Place;
import org.tinkuy.kernel.Sentence;

/// Sorts what came back by tenant, and names what is for nobody or for another year.
record FormPost(List<TenantForm> forms, String asked, Attempt attempt) {
  Map<String, List<FormReturn>> sort(List<FormReturn> returns) {
    Set<String> tenants = forms.stream().map(TenantForm::tenant).collect(Collectors.toSet());
    Map<String, List<FormReturn>> byTenant = new LinkedHashMap<>();
    for (FormReturn back : returns) {
      if (!tenants.contains(back.tenant())) {
        attempt.error(
            "form.file.tenantUnknown",
            Place.file(back.file()),
            Sentence.of("hint.form.file.tenantUnknown", "Look for it in the table tenants."),
            "File '%s': it is the form of '%s', who is no tenant of the park; it is not taken.",
            back.file(),
            back.tenant());
      } else if (!back.period().equalsIgnoreCase(asked)) {
        attempt.error(
            "form.file.otherPeriod",
            Place.file(back.file()),
            Sentence.of("hint.form.file.otherPeriod", "Say --period %s.", back.period()),
            "File '%s': it is a form for %s, but %s is collected; it is not taken.",
            back.file(),
            back.period(),
            asked);
      } else {
        byTenant.computeIfAbsent(back.tenant(), _ -> new ArrayList<>()).add(back);
      }
    }
    return byTenant;
  }
}
