using System.Text.Json;
using System.Text.Json.Serialization;

namespace DigestBot.Simulators.Journals;

/// <summary>A journal as JSON lines; each line is on disk before what it tells has an effect.</summary>
internal sealed class EntryFile(string path) : IDisposable
{
    public static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    private readonly StreamWriter writer = new(path, append: false) { AutoFlush = true };

    public void Write<TEntry>(TEntry entry) => writer.WriteLine(JsonSerializer.Serialize(entry, Json));

    public void Dispose() => writer.Dispose();
}
