package io.github.lockscope.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reviews what the command line proposes, and decides as somebody does on the page. */
final class DecidingUser {
  private final ObjectMapper json = new ObjectMapper();
  private final Cli cli;

  DecidingUser(Cli cli) {
    this.cli = cli;
  }

  /** Writes a review of all that flags allow. */
  void review() {
    cli.run("diff", "--complex-flow", "held-flag", "--review", "out", ".");
  }

  /** Exports that the sites of some methods of a file are accepted. */
  void accept(String path, String... methods) throws IOException {
    accept(Map.of(path, List.of(methods)));
  }

  void accept(Map<String, List<String>> methods) throws IOException {
    Map<String, List<String>> accepted = new LinkedHashMap<>();
    for (Map.Entry<String, List<String>> file : methods.entrySet()) {
      accepted.put(file.getKey(), sites(file.getKey(), file.getValue().toArray(String[]::new)));
    }
    decide(accepted);
  }

  /** The ids of the sites of some methods. */
  List<String> sites(String path, String... methods) throws IOException {
    List<String> ids = new ArrayList<>();
    for (JsonNode site : json.readTree(cli.read("out/review.json")).path("sites")) {
      if (site.path("path").asText().equals(path)
          && List.of(methods).contains(site.path("method").asText())) {
        ids.add(site.path("id").asText());
      }
    }
    return ids;
  }

  /** As the page exports it. */
  void decide(Map<String, List<String>> accepted) throws IOException {
    JsonNode review = json.readTree(cli.read("out/review.json"));
    ObjectNode decisions = json.createObjectNode().put("format", 1);
    decisions.set("run", review.path("run"));
    ArrayNode files = decisions.putArray("files");
    for (JsonNode file : review.path("files")) {
      List<String> sites = accepted.get(file.path("path").asText());
      if (sites != null) {
        ObjectNode each =
            files
                .addObject()
                .put("path", file.path("path").asText())
                .put("sha256", file.path("sha256").asText());
        ArrayNode ids = each.putArray("sites");
        sites.forEach(ids::add);
      }
    }
    cli.write("decisions.json", decisions.toString());
  }
}
