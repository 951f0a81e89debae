using System.Text.Encodings.Web;
using System.Text.Json;

namespace DigestBot.Slack.Messages;

/// <summary>How bodies go over the wire.</summary>
internal static class BodyJson
{
    // Other scripts as themselves: \u escapes would make them twice as long. Bodies are never written into a web page.
    private static readonly BlockJson Context = new(new JsonSerializerOptions(BlockJson.Default.Options)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    public static byte[] Write(MessageBody body) => JsonSerializer.SerializeToUtf8Bytes(body, Context.MessageBody);

    public static byte[] Write(ResponseBody body) => JsonSerializer.SerializeToUtf8Bytes(body, Context.ResponseBody);

    /// <summary>A view by itself, for tests and for comparing two.</summary>
    public static byte[] Write(ViewBody view) => JsonSerializer.SerializeToUtf8Bytes(view, Context.ViewBody);

    public static byte[] Write(ViewCall call) => JsonSerializer.SerializeToUtf8Bytes(call, Context.ViewCall);

    public static byte[] Write(ViewAnswer answer) => JsonSerializer.SerializeToUtf8Bytes(answer, Context.ViewAnswer);
}
