using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace DigestBot.Discord.Commands.Registration;

/// <summary>Writes commands for Discord and reads them back.</summary>
internal static class CommandJson
{
    // other scripts as themselves, as in messages
    private static readonly ApplicationCommandJson Context = new(new JsonSerializerOptions(ApplicationCommandJson.Default.Options)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    public static JsonTypeInfo<ApplicationCommand[]> All => Context.ApplicationCommandArray;

    public static byte[] Write(ApplicationCommand[] commands) => JsonSerializer.SerializeToUtf8Bytes(commands, All);
}
