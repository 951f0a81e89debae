using System.Text.Json;
using System.Text.Json.Serialization;

namespace DigestBot.Discord.Wire.Gateway;

/// <summary>Counts an array without making anything of what is in it.</summary>
internal sealed class ArrayLengthConverter : JsonConverter<int>
{
    public override int Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            reader.Skip();
            return 0;
        }

        var length = 0;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            reader.Skip();
            length++;
        }

        return length;
    }

    public override void Write(Utf8JsonWriter writer, int value, JsonSerializerOptions options) => throw new NotSupportedException("Discord sends it; we do not.");
}
