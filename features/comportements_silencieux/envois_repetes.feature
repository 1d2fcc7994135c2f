# language: fr
@comportements-silencieux @edition-2013
Fonctionnalité: Envoyer deux fois
  Une impatience, un rechargement ou un retour en arrière ne font pas deux demandes.

  Contexte:
    Étant donné un usager sans espace professionnel

  Règle: Un double clic vaut un clic

    @silencieux @C-038
    Scénario: « Confirmer » cliqué deux fois de suite fait une demande
      Étant donné il est arrivé à l'écran « Récapitulatif »
      Quand il clique deux fois de suite sur le bouton « Confirmer »
      Alors l'écran « Attente d'activation » s'affiche
      Et sa boîte aux lettres électronique contient 1 message(s)

    @silencieux @C-038
    Scénario: L'activation validée deux fois de suite donne un numéro et ne se refuse pas
      Étant donné il est arrivé à l'écran « Activation »
      Quand il saisit son adresse électronique et le code reçu
      Et qu'il clique deux fois de suite sur le bouton « Valider »
      Alors l'écran « Confirmation » s'affiche
      Et sa boîte aux lettres électronique contient 1 message(s)

    @silencieux @C-038
    Scénario: Les conditions validées deux fois de suite mènent aux identifiants
      Étant donné il est arrivé à l'écran « Conditions générales »
      Quand il coche « Je reconnais avoir pris connaissance des conditions générales et les accepte sans restriction. »
      Et qu'il clique deux fois de suite sur le bouton « Valider »
      Alors l'écran « Identifiants » s'affiche
      Et la page n'affiche aucun message d'alerte

    @silencieux @C-038
    Scénario: Les identifiants validés deux fois de suite mènent au formulaire
      Étant donné il est arrivé à l'écran « Identifiants »
      Quand il saisit ses identifiants
      Et qu'il clique deux fois de suite sur le bouton « Valider »
      Alors l'écran « Formulaire d'inscription » s'affiche
      Et la page n'affiche aucun message d'alerte

    @silencieux @C-038
    Scénario: Le formulaire validé deux fois de suite mène au récapitulatif
      Étant donné il est arrivé à l'écran « Formulaire d'inscription »
      Quand il remplit le formulaire d'inscription
      Et qu'il clique deux fois de suite sur le bouton « Valider »
      Alors l'écran « Récapitulatif » s'affiche
      Et la page n'affiche aucun message d'alerte

  Règle: Recharger ou reculer n'envoie rien de nouveau

    @silencieux @C-039
    Scénario: La confirmation rechargée est la même
      Étant donné il est arrivé à l'écran « Activation »
      Quand il saisit son adresse électronique et le code reçu
      Et qu'il valide l'activation
      Et qu'il note ce que montre l'écran
      Et qu'il rafraîchit la page
      Alors l'écran « Confirmation » s'affiche
      Et l'écran montre encore ce qu'il a noté
      Et sa boîte aux lettres électronique contient 1 message(s)

    @silencieux @C-037
    Scénario: Reculer après « Confirmer » ne rend pas le récapitulatif
      Étant donné il est arrivé à l'écran « Récapitulatif »
      Quand il clique sur le bouton « Confirmer »
      Et qu'il revient en arrière dans son navigateur
      Alors l'écran « Attente d'activation » s'affiche
      Et sa boîte aux lettres électronique contient 1 message(s)

    @silencieux @C-037
    Scénario: Un récapitulatif resté ouvert ne se confirme pas une seconde fois
      Étant donné il est arrivé à l'écran « Récapitulatif »
      Quand il ouvre une seconde fenêtre sur la même page
      Et qu'il clique sur le bouton « Confirmer »
      Et qu'il revient à sa fenêtre n° 1
      Et qu'il clique sur le bouton « Confirmer »
      Alors l'écran « Attente d'activation » s'affiche
      Et sa boîte aux lettres électronique contient 1 message(s)
