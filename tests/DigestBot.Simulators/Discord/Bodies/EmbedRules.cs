using System.Text.Json.Nodes;

namespace DigestBot.Simulators.Discord.Bodies;

/// <summary>https://docs.discord.com/developers/resources/message#embed-object-embed-limits</summary>
internal static class EmbedRules
{
    private const int MostTogether = 6000;

    public static void Read(Fields message)
    {
        var total = 0;
        ComponentRules.Each(message, "embeds", 10, 0, embed =>
        {
            total += Length(embed.Text("title", 256)) + Length(embed.Text("description", 4096));
            embed.Text("url", 2048);
            embed.Number("color", 0, 0xFFFFFF);
            embed.Ignore("type", "timestamp", "image", "thumbnail", "video", "provider");
            embed.Object("footer", footer =>
            {
                total += Length(footer.Text("text", 2048, 1, required: true));
                footer.Ignore("icon_url", "proxy_icon_url");
            });
            embed.Object("author", author =>
            {
                total += Length(author.Text("name", 256, 1, required: true));
                author.Ignore("url", "icon_url", "proxy_icon_url");
            });
            ComponentRules.Each(embed, "fields", 25, 0, field =>
            {
                total += Length(field.Text("name", 256, 1, required: true)) + Length(field.Text("value", 1024, 1, required: true));
                field.Flag("inline");
            });
        });
        if (total > MostTogether)
        {
            message.Wrong("embeds", "MAX_EMBED_SIZE_EXCEEDED", $"Embed size exceeds maximum size of {MostTogether}");
        }
    }

    private static int Length(string? text) => text?.EnumerateRunes().Count() ?? 0;
}
