using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using DigestBot.Digests.Rendering;

namespace DigestBot.Digests;

/// <summary>A digest as JSON and back: for scripts, and for a digest that waits to be delivered.</summary>
public static class JsonDigestRenderer
{
    // Readable beyond ASCII. It is served as application/json and never written into a page, where this encoder would be unsafe.
    private static readonly DigestJson Context = new(new JsonSerializerOptions(DigestJson.Default.Options)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    /// <summary>How a digest is written, for larger objects that hold one.</summary>
    public static JsonTypeInfo<Digest> TypeInfo => Context.Digest;

    public static JsonTypeInfo<QuoteList> QuotesTypeInfo => Context.QuoteList;

    public static JsonTypeInfo<DateList> DatesTypeInfo => Context.DateList;

    public static JsonTypeInfo<NewsReason> ReasonTypeInfo => Context.NewsReason;

    public static string Render(Digest digest) => JsonSerializer.Serialize(digest, TypeInfo);

    /// <exception cref="JsonException">The text is not a digest as <see cref="Render"/> writes it.</exception>
    public static Digest Read(string json) =>
        JsonSerializer.Deserialize(json, TypeInfo) ?? throw new JsonException("The JSON holds null instead of a digest.");
}
