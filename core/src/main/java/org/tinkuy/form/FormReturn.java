package org.tinkuy.form;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// What came back in one file.
///
/// @param file how people call the file
/// @param tenant whose form it is
/// @param period the period it was asked for
/// @param answers by the id of the question; what was left blank is missing
/// @param remarks by the id of the question what was written beside it
public record FormReturn(
    String file,
    String tenant,
    String period,
    Map<String, Answer> answers,
    Map<String, String> remarks) {
  public FormReturn {
    answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
    remarks = Collections.unmodifiableMap(new LinkedHashMap<>(remarks));
  }
}
