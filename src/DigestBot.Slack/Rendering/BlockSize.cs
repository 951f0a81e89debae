using DigestBot.Slack.Messages;

namespace DigestBot.Slack.Rendering;

/// <summary>How many characters of a message's room something takes: all that is read, opened or sent back.</summary>
internal static class BlockSize
{
    public static int Of(IEnumerable<Block> blocks) => blocks.Sum(Of);

    public static int Of(Block block) => block switch
    {
        Block.Header header => header.Text.Text.Length,
        Block.Section section => section.Text.Text.Length + (section.Accessory is { } accessory ? Of(accessory) : 0),
        Block.Context context => context.Elements.Sum(text => text.Text.Length),
        Block.Actions actions => actions.Elements.Sum(Of),
        Block.RichText text => text.Elements.Sum(Of),
        _ => 0,
    };

    public static int Of(RichTextPart part) => part switch
    {
        RichTextPart.Paragraph paragraph => paragraph.Elements.Sum(Of),
        RichTextPart.Quote quote => quote.Elements.Sum(Of),
        RichTextPart.Preformatted preformatted => preformatted.Elements.Sum(Of),
        RichTextPart.List list => list.Elements.Sum(Of),
        _ => 0,
    };

    private static int Of(RichTextElement element) => element switch
    {
        RichTextElement.Words words => words.Text.Length,
        RichTextElement.Link link => link.Text.Length + link.Url.Length,
        RichTextElement.Date date => date.Format.Length + date.Fallback.Length,
        RichTextElement.Channel channel => channel.ChannelId.Length,
        RichTextElement.User user => user.UserId.Length,
        _ => 0,
    };

    private static int Of(BlockElement element) => element switch
    {
        BlockElement.Button button => button.Text.Text.Length + (button.Value?.Length ?? 0) + (button.Url?.Length ?? 0),
        BlockElement.Overflow menu => menu.Options.Sum(option => option.Text.Text.Length + (option.Value?.Length ?? 0) + (option.Url?.Length ?? 0)),
        _ => 0,
    };
}
