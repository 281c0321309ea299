# What the validator for Perl says of vectors: `perl judge.pl SETTING FILE...`, a line for each file.
use strict;
use warnings;
use JSON::Validator;
use Mojo::File qw(path);
use Mojo::JSON qw(decode_json);

for my $file (@ARGV[1 .. $#ARGV]) {
    my $verdicts = '';
    for my $group (@{decode_json(path($file)->slurp)}) {
        my $validator = eval { JSON::Validator->new->schema($group->{schema})->schema };
        warn $@ if $@;
        for my $test (@{$group->{tests}}) {
            my @errors = eval { $validator->validate($test->{data}) };
            warn $@ if $@;
            $verdicts .= $@ ? 'x' : @errors ? '0' : '1';
        }
    }
    print "$file\t$verdicts\n";
}
