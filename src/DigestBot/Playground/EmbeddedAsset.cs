namespace DigestBot.Host.Playground;

/// <summary>The stylesheet, the script and the icon, carried inside the program.</summary>
internal static class EmbeddedAsset
{
    public static IResult Find(string name)
    {
        var type = Path.GetExtension(name) switch
        {
            ".css" => "text/css; charset=utf-8",
            ".js" => "text/javascript; charset=utf-8",
            ".svg" => "image/svg+xml",
            _ => null,
        };
        return type is not null && typeof(EmbeddedAsset).Assembly.GetManifestResourceStream("assets/" + name) is { } stream
            ? Results.Stream(stream, type)
            : Results.NotFound();
    }
}
