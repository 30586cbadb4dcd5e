package org.tinkuy.formats.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/// To which other parts a part of a package points.
///
/// @param all the relations in order
public record Relations(List<Relation> all) {

  /// One relation.
  ///
  /// @param id how the part calls it
  /// @param type last word of its type: `worksheet`, `sharedStrings`
  /// @param target the part it points to, or the address of what lies outside
  /// @param external whether it points out of the package
  public record Relation(String id, String type, String target, boolean external) {}

  public Relations {
    all = List.copyOf(all);
  }

  public Optional<Relation> find(String id) {
    return all.stream().filter(relation -> relation.id().equals(id)).findFirst();
  }

  public Optional<String> findTarget(String type) {
    return all.stream()
        .filter(relation -> relation.type().equals(type) && !relation.external())
        .map(Relation::target)
        .findFirst();
  }

  /// The relations of a part; none where it has none.
  ///
  /// @param part the part, "" for the package itself
  public static Relations of(String part, Parts parts) throws IOException, XMLStreamException {
    String folder = folder(part);
    String name = partOf(part);
    List<Relation> all = new ArrayList<>();
    Optional<InputStream> in = parts.find(name);
    if (in.isPresent()) {
      try (InputStream bytes = in.get()) {
        XmlPart xml = new XmlPart(name, bytes);
        while (xml.next() != XMLStreamConstants.END_DOCUMENT) {
          if (xml.isStart("Relationship")) {
            all.add(relation(xml, folder));
          }
        }
      }
    }
    return new Relations(all);
  }

  /// The part in which the relations of a part stand.
  public static String partOf(String part) {
    return folder(part) + "_rels/" + part.substring(folder(part).length()) + ".rels";
  }

  private static String folder(String part) {
    return part.substring(0, part.lastIndexOf('/') + 1);
  }

  private static Relation relation(XmlPart xml, String folder) {
    String type = xml.attribute("Type");
    boolean external = xml.attribute("TargetMode").equals("External");
    String target = xml.attribute("Target");
    return new Relation(
        xml.attribute("Id"),
        type.substring(type.lastIndexOf('/') + 1),
        external ? target : resolved(folder, target),
        external);
  }

  /// A target as the name of a part: `../comments1.xml` seen from `xl/worksheets/` is
  /// `xl/comments1.xml`.
  private static String resolved(String folder, String target) {
    String path = target.startsWith("/") ? target : "/" + folder + target;
    Deque<String> steps = new ArrayDeque<>();
    for (String step : path.split("/", -1)) {
      if (step.equals("..")) {
        steps.pollLast();
      } else if (!step.isEmpty() && !step.equals(".")) {
        steps.addLast(step);
      }
    }
    return String.join("/", steps);
  }
}
