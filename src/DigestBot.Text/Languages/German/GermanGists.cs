namespace DigestBot.Text.Languages.German;

internal static class GermanGists
{
    public static GistWords Words { get; } = new()
    {
        PersonPronouns = GistWords.Set("er ihm ihn seine seinen seiner seinem sein"),
        PointingWords = GistWords.Set("er sie es ihm ihn ihnen dies diese dieser dieses diesen diesem dort dabei dazu damit dagegen dafür daran darauf darüber danach deren dessen jener jene beide solche"),
        Connectives = GistWords.Set("aber und doch jedoch auch allerdings außerdem zudem dennoch trotzdem deshalb daher deswegen somit stattdessen hingegen dann so denn oder weiter ferner schließlich unterdessen inzwischen"),
        Adding = GistWords.Set("ebenfalls ebenso außerdem"),
        PointingOpenings = ["zum beispiel", "im gegensatz dazu", "auf der anderen seite", "aus diesem grund", "darüber hinaus", "gleichzeitig"],
        Definite = GistWords.Set("der die das den dem des"),
        PointingNouns = GistWords.Set("schritt entscheidung ankündigung vorfall urteil maßnahme plan abkommen bericht studie firma unternehmen gruppe täter opfer mann frau beiden unfall angriff"),
        Explaining = GistWords.Set("der die das des zu zum zur von vom für in im mit gegen über zwischen aus auf am bei"),
        Introducing = GistWords.Set("ein eine einer einem einen zwei drei vier mehrere der die das den dem"),
        OwnVoice = GistWords.Set("ich wir mich mir uns unser unsere mein meine du ihr euch"),
        NoiseOpenings = ["foto:", "bild:", "lesen sie auch", "lesen sie mehr", "mehr dazu", "quelle:", "quellen:", "stand:", "von unserem"],
        NoisePhrases = ["alle rechte vorbehalten", "(foto:", "/dpa", "archivfoto", "symbolbild"],
    };
}
