namespace DigestBot.Commands;

/// <summary>A request as one would type it: what was typed, whether it came from a line, a form or a button.</summary>
internal static class RequestLine
{
    /// <summary><c>/subscribe harbour time:08:30 zone:Asia/Tokyo</c></summary>
    public static string Of(CommandDescription command, CommandRequest request) => string.Join(
        ' ',
        command.Options
            .Select(option => (Option: option, Value: request.Option(option.Name)))
            .Where(given => given.Value is not null)
            .Select(given => given.Option.IsRest ? given.Value!
                : given.Option.IsRequired ? Quoted(given.Value!)
                : $"{given.Option.Name}:{Quoted(given.Value!)}")
            .Prepend("/" + command.Name));

    private static string Quoted(string value) => value.Contains(' ') ? $"\"{value}\"" : value;
}
