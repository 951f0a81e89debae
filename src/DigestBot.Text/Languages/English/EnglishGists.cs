namespace DigestBot.Text.Languages.English;

internal static class EnglishGists
{
    public static GistWords Words { get; } = new()
    {
        PersonPronouns = GistWords.Set("he she his her him hers himself herself he's she's he'd she'd he'll she'll"),
        PointingWords = GistWords.Set("""
            it they its their them this that these those such it's they're they've that's both neither either another others
            """),
        Connectives = GistWords.Set("""
            but and or so yet however also meanwhile moreover furthermore nevertheless nonetheless instead still thus therefore hence
            besides additionally likewise similarly otherwise afterwards consequently conversely finally plus too indeed
            """),
        Adding = GistWords.Set("also"),
        AddingInside = GistWords.Set("and but who which"),
        AddedNames = GistWords.Set("known called named a an"),
        PointingOpenings =
        [
            "for example", "for instance", "in addition", "in contrast", "by contrast", "on the other hand", "as a result", "in fact", "of course",
            "at the same time", "at that time", "after that", "before that", "since then", "until then", "even so", "that is", "the two ", "the former",
            "the latter", "the other", "the same", "in turn", "in response", "to this end", "in this", "in that", "at this", "with this", "with that",
            "because of this", "despite this", "according to him", "according to her", "according to them", "one of them", "some of them",
            "among them", "asked if", "asked whether", "asked about", "not only that", "no wonder", "for one",
        ],
        StandingOpenings =
        [
            "this year", "this week", "this month", "this morning", "this evening", "this summer", "this winter", "this spring", "this autumn",
            "this season", "those who", "that is why", "it remains unclear", "it is unclear", "it was unclear", "another ", "so far",
        ],
        Definite = GistWords.Set("the"),
        PointingNouns = GistWords.Set("""
            move decision announcement incident ruling verdict measure measures plan plans deal agreement report study statement remarks comments
            case proposal change changes figure figures result results pair couple duo trio man woman men women boy girl victim victims suspect
            suspects company firm group organisation organization team club party agency ministry attack blast explosion crash accident event
            events meeting talks visit protest protests program programme project law bill policy position role issue issues problem problems
            number total trend effort efforts latter former site area city town village region country building vessel ship plane car
            actor actress singer star player striker midfielder defender official officer spokesman spokeswoman spokesperson candidate
            network channel newspaper paper magazine book film movie show song album game match video photo photos image images picture pictures
            message letter email post comment tweet idea concept process situation approach technique test tests fire storm
            """),
        Explaining = GistWords.Set("of to by that for in on from with between against at who whose which where about over after"),
        Introducing = GistWords.Set("a an the one two three four five several many some most each every no another its their our officials police people"),
        Placing = GistWords.Set("in at on near outside inside since during from"),
        OwnVoice = GistWords.Set("i me my mine we us our ours you your yours i'm i've i'd i'll we're we've we'll you're you've"),
        NoiseOpenings =
        [
            "last updated", "updated ", "published ", "posted ", "scroll down", "video scroll", "watch:", "read more", "read also", "also read", "click here",
            "photo:", "image:", "picture:", "file photo", "copyright", "©", "related:", "see also", "follow us", "sign up", "subscribe", "reporting by",
            "additional reporting", "editing by", "share this", "advertisement", "editor's note", "source:", "credit:", "listen to", "for more",
            "like us on", "trending", "more from", "tags:", "topics:", "caption:", "pictured", "above:", "below:", "left:", "right:",
        ],
        NoisePhrases =
        [
            "(pictured", "pictured)", "(left)", "(right)", "(above)", "(below)", "pictured above", "pictured below", "contributed to this", "all rights reserved",
            "scroll down", "click here", "sign up for", "follow us", "sorry we are", "no longer accepting comments", "to this story", "(ap photo", "getty images",
            "for confidential support", "visit www", "was last modified", "in this photo", "in this image", "seen in this", "file photo",
        ],
    };
}
