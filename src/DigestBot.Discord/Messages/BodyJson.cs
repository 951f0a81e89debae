using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace DigestBot.Discord.Messages;

/// <summary>How bodies go over the wire.</summary>
internal static class BodyJson
{
    // Other scripts as themselves: \u escapes would make them twice as long. Bodies are never written into a web page.
    private static readonly MessageJson Context = new(new JsonSerializerOptions(MessageJson.Default.Options)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    public static JsonTypeInfo<MessageBody> Message => Context.MessageBody;

    public static JsonTypeInfo<ForumPostBody> ForumPost => Context.ForumPostBody;

    public static JsonTypeInfo<InteractionAnswer> Answer => Context.InteractionAnswer;

    public static string Write(MessageBody body) => JsonSerializer.Serialize(body, Message);

    public static string Write(ForumPostBody body) => JsonSerializer.Serialize(body, ForumPost);

    public static string Write(InteractionAnswer answer) => JsonSerializer.Serialize(answer, Answer);
}
