using System.Net.Http.Headers;
using System.Text;

namespace DigestBot.Slack.Wire.Web;

/// <summary>The bytes of a request. Nothing prints them: some carry secrets.</summary>
internal sealed class RequestBody
{
    /// <summary>Without the character set Slack adds a warning to each answer.</summary>
    private static readonly MediaTypeHeaderValue JsonType = new("application/json", "utf-8");

    private static readonly MediaTypeHeaderValue FormType = new("application/x-www-form-urlencoded", "utf-8");

    private readonly ReadOnlyMemory<byte> bytes;
    private readonly MediaTypeHeaderValue type;

    private RequestBody(ReadOnlyMemory<byte> bytes, MediaTypeHeaderValue type) => (this.bytes, this.type) = (bytes, type);

    /// <summary>For methods that write (https://docs.slack.dev/apis/web-api/#posting_json).</summary>
    public static RequestBody Json(ReadOnlyMemory<byte> json) => new(json, JsonType);

    /// <summary>For methods that read, which take no JSON. Arguments without a value are left out.</summary>
    public static RequestBody Form(params ReadOnlySpan<(string Name, string? Value)> arguments)
    {
        var text = new StringBuilder();
        foreach (var (name, value) in arguments)
        {
            if (value is not null)
            {
                text.Append(text.Length > 0 ? "&" : "").Append(name).Append('=').Append(Uri.EscapeDataString(value));
            }
        }

        return new(Encoding.UTF8.GetBytes(text.ToString()), FormType);
    }

    public HttpContent ToContent() => new ReadOnlyMemoryContent(bytes) { Headers = { ContentType = type } };

    public override string ToString() => "(a body)";
}
