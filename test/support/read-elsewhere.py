"""Reads exports with NetworkX, python-igraph and rdflib; prints what they hold as one JSON object. Argument: the folder."""

import json
import sys
from pathlib import Path

import igraph
import networkx
import rdflib

folder = Path(sys.argv[1])
SCHEMA_NAME = rdflib.URIRef("https://schema.org/name")


def of_networkx(graph, name):
    edges = list(graph.edges(data=True))
    return {
        "directed": graph.is_directed(),
        "names": [data[name] for _, data in graph.nodes(data=True)],
        "edges": len(edges),
        "types": sorted({type(data["confidence"]).__name__ for *_, data in edges}),
        "amounts": sorted(data["amount"] for *_, data in edges if "amount" in data),
        "seeds": [data["seed"] for _, data in graph.nodes(data=True)].count(True),
        "evidence": sum("evidence" in data for *_, data in edges),
    }


def of_igraph(graph):
    return {
        "directed": graph.is_directed(),
        "names": graph.vs["name"],
        "edges": graph.ecount(),
        "types": sorted({type(value).__name__ for value in graph.es["confidence"]}),
        "amounts": sorted(value for value in graph.es["amount"] if value == value),
        "seeds": graph.vs["seed"].count(True),
        "evidence": sum(value != "" for value in graph.es["evidence"]),
    }


def of_rdflib(name, form):
    graph = rdflib.Graph().parse(folder / name, format=form)
    return {"statements": len(graph), "names": sorted(str(value) for value in graph.objects(None, SCHEMA_NAME))}


print(
    json.dumps(
        {
            "networkx graphml": of_networkx(networkx.read_graphml(folder / "sample.graphml"), "name"),
            "networkx gexf": of_networkx(networkx.read_gexf(folder / "sample.gexf"), "label"),
            "igraph graphml": of_igraph(igraph.Graph.Read_GraphML(str(folder / "sample.graphml"))),
            "turtle": of_rdflib("sample.ttl", "turtle"),
            "json-ld": of_rdflib("sample.jsonld", "json-ld"),
        }
    )
)
