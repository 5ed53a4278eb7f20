using Gomcp.Build.Schemas;

// Writes the JSON Schemas of requests, results and gomcp.json beside the engine's sources. Run by ./build schemas.
if (args is not [var folder])
{
    Console.Error.WriteLine("usage: Schemas <folder of the engine's Json sources>");
    return 2;
}

File.WriteAllText(Path.Join(folder, "schemas.json"), SchemaDocuments.All());
File.WriteAllText(Path.Join(folder, "listing.json"), SchemaDocuments.Listing());
File.WriteAllText(Path.Join(folder, "gomcp.schema.json"), SchemaDocuments.Project());
return 0;
