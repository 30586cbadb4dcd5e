package org.tinkuy.formats.json;

import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// The lists of libraries that the build makes, without the libraries that a package leaves out.
///
/// @param leftOut names of the libraries that are left out
public record PartsList(Pattern leftOut) {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  /// How the list for people begins.
  private static final Pattern COUNT = Pattern.compile("Lists of \\d+ third-party dependencies");

  /// A library in the list for people: `(group:name:version - address)`.
  private static final Pattern NAMED = Pattern.compile("\\([^:()]+:([^:()]+):[^:()]+ - [^()]*\\)");

  /// A library in the list for programs: `pkg:maven/group/name@version`.
  private static final Pattern REFERENCE = Pattern.compile("pkg:maven/[^/]+/([^@]+)@.*");

  /// The list for people, with the number of the libraries that are left.
  public String people(String text) {
    List<String> lines = text.lines().filter(line -> !isOut(NAMED, line)).toList();
    long left = lines.stream().filter(line -> NAMED.matcher(line).find()).count();
    String counted = "Lists of %s third-party dependencies".formatted(left);
    return COUNT.matcher(String.join("\n", lines)).replaceFirst(counted) + "\n";
  }

  /// The list for programs, CycloneDX as JSON: a library that is left out is no component, needs
  /// nothing, and nothing needs it.
  public String programs(String text) {
    JsonNode list = JSON.readTree(text);
    leave(list.path("components"));
    leave(list.path("dependencies"));
    list.path("dependencies").forEach(each -> leave(each.path("dependsOn")));
    return JSON.writeValueAsString(list) + "\n";
  }

  private void leave(JsonNode parts) {
    if (parts.isArray()) {
      parts.asArray().removeIf(this::isOut);
    }
  }

  private boolean isOut(JsonNode part) {
    String ofComponent = part.path("bom-ref").asString("");
    String ofDependency = part.path("ref").asString("");
    return isOut(REFERENCE, ofComponent + ofDependency + part.asString(""));
  }

  private boolean isOut(Pattern names, String text) {
    return names.matcher(text).results().anyMatch(name -> leftOut.matcher(name.group(1)).matches());
  }
}
